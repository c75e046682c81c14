package io.baton.understanding.linear;

import java.util.Arrays;

/// Numbers by the name of a feature, in a tenth of the memory of a map: of the names, only hashes
/// of 64 bits are kept, which no two features share by accident.
public final class FeatureIndex {
    /// Returned for a feature that isn't there.
    public static final int NONE = -1;

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int SMALLEST = 1 << 10;

    private long[] hashes = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    /// @param number not negative
    public void put(String feature, int number) {
        if (2 * size >= hashes.length) {
            grow();
        }
        put(hash(feature), number);
    }

    private void put(long hash, int number) {
        int place = place(hash);
        size += hashes[place] == 0 ? 1 : 0;
        hashes[place] = hash;
        numbers[place] = number;
    }

    /// The feature's number, or [#NONE].
    public int get(String feature) {
        int place = place(hash(feature));
        return hashes[place] == 0 ? NONE : numbers[place];
    }

    /// Where a hash is, or would be.
    private int place(long hash) {
        int place = (int) hash & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = Arrays.copyOf(numbers, hashes.length);
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldNumbers[i]);
            }
        }
    }

    private static long hash(String feature) {
        long hash = FNV_START;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
