package io.baton.bench;

import java.util.Arrays;

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

    int size() {
        return size;
    }

    int get(int i) {
        return all[i];
    }
}
