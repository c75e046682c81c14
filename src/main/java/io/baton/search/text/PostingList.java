package io.baton.search.text;

import java.util.Arrays;
import java.util.BitSet;

/// A growable list of ints: the indexes of the entries that contain a stem.
public final class PostingList {
    private int[] indexes = new int[2];
    private int size;

    public void add(int index) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * size);
        }
        indexes[size++] = index;
    }

    public void addTo(BitSet bits) {
        for (int i = 0; i < size; i++) {
            bits.set(indexes[i]);
        }
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return indexes[i];
    }
}
