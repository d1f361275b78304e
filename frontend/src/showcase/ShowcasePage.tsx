/** All parts on one page, to look at while building; not in what people get. */
export default function ShowcasePage() {
  return <p>Onderdelen</p>;
}
