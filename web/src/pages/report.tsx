export default function Page({ id }: { id: string }) {
  return <div className="page">{id}</div>;
}
