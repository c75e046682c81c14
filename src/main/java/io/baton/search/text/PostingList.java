package io.baton.search.text;

import java.util.Arrays;
import java.util.BitSet;

/// Places in a list, in a row. Grows as a list does, without an object for each.
public final class PostingList {
    private int[] all = new int[2];
    private int size;

    public void add(int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = place;
    }

    public void addTo(BitSet places) {
        for (int i = 0; i < size; i++) {
            places.set(all[i]);
        }
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return all[i];
    }
}
