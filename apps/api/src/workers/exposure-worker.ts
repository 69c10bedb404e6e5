import { parentPort, workerData } from 'node:worker_threads';
import { bestColumns, crowdedPrice, odds, pricedLists } from '@jumelage/matching/congestion';
import { fitPrices } from '@jumelage/matching/fitted-prices';
import { exposureOf, inboxesOf } from '@jumelage/matching/metrics';
import type { ExposureJob, ExposureResult } from './exposure-messages.ts';

/** Everyone is taken to look at the first ten suggestions. */
const looks = 10;

/** Works out the lists of an event by score alone, with the price of full inboxes, and fitted to the room of all. */
function figuresOf({ scores, room }: ExposureJob): ExposureResult {
  const columns = room.length;
  const table = { scores: scores.map(odds), columns };
  const listsBy = (priceOf: (column: number) => number) => {
    const discounts = Float64Array.from({ length: columns }, (_, column) => Math.exp(-priceOf(column)));
    return Array.from({ length: columns }, (_, row) =>
      bestColumns(table, row, looks, (column) => discounts[column] ?? 1),
    );
  };
  const { columns: prices } = fitPrices({ scores, rowCapacity: room, columnCapacity: room });
  const fitted = listsBy((column) => prices[column] ?? 0);
  const inboxes = inboxesOf(fitted, columns);
  return {
    unpriced: exposureOf(
      listsBy(() => 0),
      columns,
    ),
    priced: exposureOf(
      pricedLists({
        table,
        k: looks,
        capacity: (column) => Math.max(1, room[column] ?? 1),
        seed: 1,
        price: crowdedPrice,
      }),
      columns,
    ),
    fitted: exposureOf(fitted, columns),
    prices,
    unseen: [...inboxes.keys()].filter((index) => inboxes[index] === 0),
  };
}

parentPort?.postMessage(figuresOf(workerData as ExposureJob));
