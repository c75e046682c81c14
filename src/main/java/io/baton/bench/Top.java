package io.baton.bench;

import java.util.PriorityQueue;

/// The places of the largest values.
final class Top {
    private Top() {}

    /// @return at most so many places, the largest value first; of equals the first
    static int[] of(double[] values, int most) {
        var kept =
                new PriorityQueue<Integer>((a, b) ->
                        values[a] == values[b]
                                ? Integer.compare(b, a)
                                : Double.compare(values[a], values[b]));
        for (int i = 0; i < values.length; i++) {
            if (kept.size() < most) {
                kept.add(i);
            } else if (values[i] > values[kept.peek()]) {
                kept.poll();
                kept.add(i);
            }
        }
        var places = new int[kept.size()];
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = kept.poll();
        }
        return places;
    }
}
