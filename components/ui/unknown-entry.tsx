import { Link } from "@/lib/i18n/navigation";
import { buttonClass } from "./button";
import { LIST_LINK_CLASS } from "./link-class";
import { MessagePage } from "./message-page";

type Way = { href: string; name: string };

type Props = {
  title: string;
  text: string;
  question: string;
  nearest: readonly Way[];
  /** Said where nothing is near. */
  none: string;
  back: Way;
};

/** An address that leads to nothing, with those it may have meant. */
export function UnknownEntry({ title, text, question, nearest, none, back }: Props) {
  return (
    <MessagePage title={title} text={text}>
      {nearest.length > 0 ? (
        <div>
          <h2 className="mb-2 text-base">{question}</h2>
          <ul className="flex flex-col gap-1 text-lg">
            {nearest.map(({ href, name }) => (
              <li key={href}>
                <Link href={href} prefetch={false} className={LIST_LINK_CLASS}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{none}</p>
      )}
      <Link href={back.href} className={buttonClass({ variant: "primary" })}>
        {back.name}
      </Link>
    </MessagePage>
  );
}
