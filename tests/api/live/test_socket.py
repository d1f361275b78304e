"""One socket: in order, never waiting, and closed when it is too far behind."""

import asyncio

from api.live.socket import MOST_WAITING, SIGNED_OUT, TOO_SLOW, LiveSocket, Message
from tests.api.live.line import Line, settle


def text(number: int) -> Message:
    return {"type": "websocket.send", "text": str(number)}


def writing(line: Line) -> LiveSocket:
    socket = LiveSocket("a-session-key")
    line.writing = asyncio.create_task(socket.write(line.send))
    return socket


def test_on_a_free_line_a_message_is_sent_before_put_returns() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)
        await settle()

        socket.put(text(1))

        assert line.sent == ["1"]

    asyncio.run(story())


def test_what_came_before_the_writer_is_sent_first() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)

        socket.put(text(1))
        socket.put(text(2))
        await settle()
        socket.put(text(3))

        assert line.sent == ["1", "2", "3"]

    asyncio.run(story())


def test_on_a_slow_line_messages_wait_in_order_and_each_goes_once() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)
        await settle()
        line.is_free.clear()

        for number in range(5):
            socket.put(text(number))
            await settle()
        waiting = list(line.sent)
        line.is_free.set()
        await settle()
        socket.put(text(5))

        assert waiting == []
        assert line.sent == ["0", "1", "2", "3", "4", "5"]

    asyncio.run(story())


def test_a_line_too_far_behind_is_closed_and_holds_nothing() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)
        await settle()
        line.is_free.clear()

        for number in range(MOST_WAITING + 2):
            socket.put(text(number))
        line.is_free.set()
        await line.writing

        assert line.sent == [TOO_SLOW]

    asyncio.run(story())


def test_after_closing_nothing_more_is_sent_and_the_first_reason_counts() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)
        await settle()

        socket.close(SIGNED_OUT)
        socket.close(TOO_SLOW)
        socket.put(text(1))
        await line.writing

        assert line.sent == [SIGNED_OUT]

    asyncio.run(story())


def test_a_line_that_is_gone_is_no_error() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)
        await settle()
        line.is_gone = True

        socket.put(text(1))
        socket.close(SIGNED_OUT)
        await line.writing

        assert line.sent == []

    asyncio.run(story())


def test_a_writer_that_is_stopped_on_a_slow_line_leaves_nothing_behind() -> None:
    async def story() -> None:
        line = Line()
        socket = writing(line)
        await settle()
        line.is_free.clear()
        socket.put(text(1))
        await settle()

        line.writing.cancel()
        await asyncio.wait([line.writing])

        assert (line.writing.cancelled(), line.sent) == (True, [])

    asyncio.run(story())
