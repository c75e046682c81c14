package io.baton.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of several needs that were told in one sentence.
///
/// @param need in the client's words
/// @param matches who surely fits it, the best first; empty where nobody serves it
/// @param inHouse what the firm itself does that surely fits; null where it does not
public record NeedPart(String need, List<Match> matches, @Nullable InHouseMatch inHouse) {

    public NeedPart {
        matches = List.copyOf(matches);
    }
}
