package io.baton.search.vector;

/// Finds the indexes of the largest values, with a heap that has the smallest at its root.
public final class TopK {
    private final double[] values;
    private final int[] heap;
    private int size;

    private TopK(double[] values, int limit) {
        this.values = values;
        heap = new int[limit];
    }

    /// @return at most `limit` indexes, largest value first; among equal values the lower index
    ///   first
    public static int[] of(double[] values, int limit) {
        var topK = new TopK(values, Math.min(limit, values.length));
        for (int i = 0; i < values.length; i++) {
            topK.offer(i);
        }
        var indexes = new int[topK.size];
        for (int i = indexes.length - 1; i >= 0; i--) {
            indexes[i] = topK.heap[0];
            topK.heap[0] = topK.heap[--topK.size];
            topK.sink(0);
        }
        return indexes;
    }

    private void offer(int index) {
        if (size < heap.length) {
            int at = size++;
            heap[at] = index;
            while (at > 0 && less(heap[at], heap[(at - 1) / 2])) {
                swap(at, (at - 1) / 2);
                at = (at - 1) / 2;
            }
        } else if (size > 0 && values[index] > values[heap[0]]) {
            heap[0] = index;
            sink(0);
        }
    }

    private void sink(int from) {
        int at = from;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && less(heap[child + 1], heap[child])) {
                child++;
            }
            if (!less(heap[child], heap[at])) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean less(int one, int other) {
        return values[one] == values[other] ? one > other : values[one] < values[other];
    }

    private void swap(int one, int other) {
        int place = heap[one];
        heap[one] = heap[other];
        heap[other] = place;
    }
}
