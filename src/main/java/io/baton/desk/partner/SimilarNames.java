package io.baton.desk.partner;

import io.baton.client.ClientName;
import io.baton.desk.parsing.DidYouMean;
import java.util.List;

/// Whether two partners may be one: `RingPro`, `Ring Pros Ltd` and `RingPros Berlin`.
public final class SimilarNames {
    private SimilarNames() {}

    public static boolean are(String one, String other) {
        var words = ClientName.words(one);
        var others = ClientName.words(other);
        return ClientName.of(one).equals(ClientName.of(other))
                || begins(words, others)
                || begins(others, words)
                || DidYouMean.misspelled(one, List.of(other)).isPresent();
    }

    private static boolean begins(List<String> beginning, List<String> words) {
        return !beginning.isEmpty()
                && beginning.size() < words.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }
}
