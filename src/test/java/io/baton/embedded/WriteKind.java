package io.baton.embedded;

import java.util.random.RandomGenerator;

/// Kinds of writes by the killed process.
enum WriteKind {
    INSERT,
    UPDATE,
    FIND_AND_MODIFY,
    DELETE;

    static WriteKind ofExisting(RandomGenerator random) {
        return switch (random.nextInt(7)) {
            case 0 -> DELETE;
            case 1, 2, 3 -> FIND_AND_MODIFY;
            default -> UPDATE;
        };
    }
}
