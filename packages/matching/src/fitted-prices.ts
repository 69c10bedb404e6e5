export type PriceFit = {
  /** S ≥ 0 of every pair, row by row: as many as rows times columns. */
  readonly scores: Float64Array;
  /** The meetings that each row and each column has room for. */
  readonly rowCapacity: Float64Array;
  readonly columnCapacity: Float64Array;
  readonly iterations?: number | undefined;
  /** The fit ends when no margin is off by more than this share of its capacity. */
  readonly tolerance?: number | undefined;
  /** β: how strongly wishes gather on the best; 1 spreads them as S does. */
  readonly sharpness?: number | undefined;
};

export type FittedPrices = {
  /** Log-prices ≥ 0: the list of a row ranks by ln S − the column's price, the list of a column by ln S − the row's. */
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** The greatest |expected meetings − capacity| / capacity, where a price is 0 only what is beyond the capacity. */
  readonly error: number;
  readonly iterations: number;
};

/** Without prices the rows together ask for this many times their room, so that who gives way finds others. */
const headroom = 10;

/** Returns e^−price, the factor that brings what is asked down to the capacity; 1 where there is room for all. */
function factorFor(asked: number, capacity: number): number {
  return asked <= capacity ? 1 : Math.max(0, capacity) / asked;
}

/** Tells how far the meetings are off their capacity: either way where a price binds, upwards only where none does. */
function offBy(asked: number, factor: number, capacity: number): number {
  if (capacity <= 0) return asked * factor > 0 ? Number.POSITIVE_INFINITY : 0;
  const difference = (asked * factor) / capacity - 1;
  return factor < 1 ? Math.abs(difference) : Math.max(0, difference);
}

/** Sums Σ_j wishes_ij · factor_j of every row. */
function sumRows(wishes: Float64Array, factors: Float64Array, into: Float64Array): void {
  const columns = factors.length;
  for (let i = 0; i < into.length; i++) {
    let sum = 0;
    for (let j = 0, at = i * columns; j < columns; j++, at++) sum += (wishes[at] ?? 0) * (factors[j] ?? 0);
    into[i] = sum;
  }
}

/** Sums Σ_i wishes_ij · factor_i of every column. */
function sumColumns(wishes: Float64Array, factors: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let i = 0; i < factors.length; i++) {
    const factor = factors[i] ?? 0;
    for (let j = 0, at = i * into.length; j < into.length; j++, at++)
      into[j] = (into[j] ?? 0) + (wishes[at] ?? 0) * factor;
  }
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Returns D·S^β: the meetings that would be asked for without prices. */
function wishesOf(scores: Float64Array, rowCapacity: Float64Array, sharpness: number): Float64Array {
  // Against the greatest, so that a table of tiny scores does not vanish under the power.
  const greatest = scores.reduce((most, score) => Math.max(most, score), 0);
  const wishes = scores.map((score) => (score > 0 ? (score / greatest) ** sharpness : 0));
  const total = sumOf(wishes);
  const demand = total > 0 ? (headroom * sumOf(rowCapacity)) / total : 0;
  return wishes.map((wish) => wish * demand);
}

/**
 * Fits the prices that clear one session: expected meetings m_ij = D·S_ij^β·e^(−β·(p_i + q_j)) with p, q ≥ 0, Σ_j m_ij
 * and Σ_i m_ij within the capacities, and a price of 0 wherever there is room left. D lets the rows ask for
 * ten times their room when nothing has a price.
 * Iterative proportional fitting with inequality margins, each half-step solving one side exactly: block ascent on the
 * concave dual of entropic transport. A bigger capacity of a column never raises the price of any column; no capacity
 * costs an endless price.
 * Choo and Siow 2006; Galichon and Salanié 2022; Tomita et al. 2023.
 */
export function fitPrices({
  scores,
  rowCapacity,
  columnCapacity,
  iterations = 300,
  tolerance = 1e-3,
  sharpness = 2,
}: PriceFit): FittedPrices {
  const wishes = wishesOf(scores, rowCapacity, sharpness);
  const rows = new Float64Array(rowCapacity.length).fill(1);
  const columns = new Float64Array(columnCapacity.length).fill(1);
  const askedByRow = new Float64Array(rows.length);
  const askedByColumn = new Float64Array(columns.length);
  let done = 0;
  let error = Number.POSITIVE_INFINITY;
  sumRows(wishes, columns, askedByRow);
  while (done < iterations && error > tolerance) {
    done++;
    for (let i = 0; i < rows.length; i++) rows[i] = factorFor(askedByRow[i] ?? 0, rowCapacity[i] ?? 0);
    sumColumns(wishes, rows, askedByColumn);
    for (let j = 0; j < columns.length; j++) columns[j] = factorFor(askedByColumn[j] ?? 0, columnCapacity[j] ?? 0);
    // The columns are exact now; what their new prices did to the rows is the error that remains.
    sumRows(wishes, columns, askedByRow);
    error = 0;
    for (let i = 0; i < rows.length; i++)
      error = Math.max(error, offBy(askedByRow[i] ?? 0, rows[i] ?? 1, rowCapacity[i] ?? 0));
  }
  const toPrice = (factor: number) => (factor < 1 ? -Math.log(factor) / sharpness : 0);
  return { rows: rows.map(toPrice), columns: columns.map(toPrice), error: done === 0 ? 0 : error, iterations: done };
}

/**
 * Returns m_ij of fitted prices: the meetings to expect of every pair, row by row; the same sharpness as in the fit.
 */
export function expectedMeetings(
  { scores, rowCapacity, sharpness = 2 }: PriceFit,
  { rows, columns }: FittedPrices,
): Float64Array {
  return wishesOf(scores, rowCapacity, sharpness).map((wish, at) => {
    const [i, j] = [Math.floor(at / columns.length), at % columns.length];
    return wish * Math.exp(-sharpness * ((rows[i] ?? 0) + (columns[j] ?? 0)));
  });
}
