package io.baton.understanding.name;

import java.util.stream.LongStream;

/// Hashes of a key and of what is left of it without one letter, in one pass: a text has many words
/// and each many letters that could be wrong. Equal words have equal hashes; the rare others that
/// do, too, have to be told apart by the caller.
final class LetterHash {
    private static final long BASE = 1_099_511_628_211L;

    private LetterHash() {}

    /// Of the key without its first letter, without its second, and so on; last, of the whole key.
    static LongStream shortened(String key) {
        int length = key.length();
        var hashes = new long[length + 1];
        long before = 0;
        for (int i = 0; i < length; i++) {
            hashes[i] = before;
            before = before * BASE + key.charAt(i);
        }
        hashes[length] = before;
        long power = 1;
        long after = 0;
        for (int i = length - 1; i >= 0; i--) {
            hashes[i] = hashes[i] * power + after;
            after += key.charAt(i) * power;
            power *= BASE;
        }
        return LongStream.of(hashes);
    }
}
