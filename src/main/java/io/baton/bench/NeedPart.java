package io.baton.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of several needs found in one sentence.
///
/// @param need in the client's words
/// @param matches sure matches, best first; empty if no one serves it
/// @param inHouse the firm's own service that surely fits; null if none does
public record NeedPart(String need, List<Match> matches, @Nullable InHouseMatch inHouse) {

    public NeedPart {
        matches = List.copyOf(matches);
    }
}
