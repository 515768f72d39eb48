import type { ReactNode } from 'react';

/**
 * Our own small pictures: a boat on an even keel, in the weather of the moment. Decoration only: the title beside
 * them says everything. 144 by 96 units.
 */
export const illustrations = {
  harbour: () => (
    <Picture>
      <Sun x={108} y={26} />
      <Sea level={64} />
      <Boat x={66} y={64} />
      <path className="line" d="M10 64h112M22 78h34M78 82h44" />
    </Picture>
  ),
  sailing: () => (
    <Picture>
      <Sun x={30} y={24} />
      <Sea level={66} />
      <Boat x={80} y={66} />
      <path className="line" d="M8 66q9-6 18 0t18 0 18 0 18 0 18 0 18 0 18 0" />
      <path className="line" d="M112 26l6 6 12-13" />
    </Picture>
  ),
  fog: () => (
    <Picture>
      <Sea level={68} />
      <g opacity="0.55">
        <Boat x={72} y={68} />
      </g>
      <path className="soft" d="M20 30h60M92 30h30M30 44h24M66 44h56M14 56h40M66 56h44" />
      <path className="line" d="M12 68h120" />
    </Picture>
  ),
  anchor: () => (
    <Picture>
      <Sea level={34} />
      <path className="line" d="M10 34h124" />
      <circle className="line" cx="72" cy="26" r="6" />
      <path
        className="line"
        d="M72 32v46M58 44h28M46 62q4 18 26 18t26-18M46 62l-4 8M46 62l8 5M98 62l4 8M98 62l-8 5"
      />
    </Picture>
  ),
  letter: () => (
    <Picture>
      <Sea level={72} />
      <path className="line" d="M14 72h116" />
      <path
        className="paper"
        d="M44 26h56a4 4 0 0 1 4 4v34a4 4 0 0 1-4 4H44a4 4 0 0 1-4-4V30a4 4 0 0 1 4-4z"
      />
      <path className="line" d="M42 30l30 20 30-20" />
      <path className="soft" d="M52 58h16" />
    </Picture>
  ),
  lighthouse: () => (
    <Picture>
      <Sea level={70} />
      <path className="warm" d="M80 26l44-12v24zM64 26L20 14v24z" opacity="0.45" />
      <path className="paper" d="M64 34h16l4 38H60z" />
      <path className="hull" d="M63 44h18l1 10H62zM64 20l8-8 8 8v12H64z" />
      <path className="line" d="M12 72h120" />
    </Picture>
  ),
} as const;

export type IllustrationName = keyof typeof illustrations;

function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="ek-illustration" viewBox="0 0 144 96" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function Boat({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="paper" d="M2-8V-46Q24-34 26-8zM-4-8V-36Q-20-24-20-8z" />
      <path className="hull" d="M-26-4H30Q26 10 14 10H-10Q-22 10-26-4z" />
    </g>
  );
}

function Sun({ x, y }: { x: number; y: number }) {
  return <circle className="warm" cx={x} cy={y} r="9" />;
}

function Sea({ level }: { level: number }) {
  return <path className="sea" d={`M0 ${level}H144V88Q144 96 136 96H8Q0 96 0 88z`} />;
}
