package io.baton.door;

import java.util.function.BooleanSupplier;

/// How an act is acknowledged before anything of it is stored. If the program ends right after, the
/// person must know that their act may be lost.
///
/// @param <R> the platform's response
public sealed interface TooSlow<R> {

    /// The response itself says that nothing is stored yet.
    record Says<R>(R response) implements TooSlow<R> {}

    /// The response can't carry a text, so the person is told before it leaves.
    ///
    /// @param tell returns whether the person was told
    /// @param unanswered response if they couldn't be told; the platform shows them an error or
    ///   sends the act again
    record TellsFirst<R>(BooleanSupplier tell, R acknowledged, R unanswered)
            implements TooSlow<R> {}
}
