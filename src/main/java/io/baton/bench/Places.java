package io.baton.bench;

import java.util.Arrays;
import java.util.BitSet;

/// Places in a list, in a row. Grows as a list does, without an object for each.
final class Places {
    private int[] all = new int[2];
    private int size;

    void add(int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = place;
    }

    void into(BitSet places) {
        for (int i = 0; i < size; i++) {
            places.set(all[i]);
        }
    }

    int size() {
        return size;
    }

    int get(int i) {
        return all[i];
    }
}
