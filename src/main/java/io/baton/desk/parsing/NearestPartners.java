package io.baton.desk.parsing;

import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.List;

/// The partners whose names are the nearest to an unknown one.
public final class NearestPartners {
    private static final int MOST = 3;

    private NearestPartners() {}

    /// Nearest first, at most three; empty if none is near.
    public static List<Partner> to(String typed, List<Partner> partners) {
        var words = TypedText.oneLine(typed);
        var left = new ArrayList<>(partners);
        var found = new ArrayList<Partner>();
        while (found.size() < MOST) {
            var near = DidYouMean.closest(words, left.stream().map(Partner::name).toList());
            if (near.isEmpty()) {
                return found;
            }
            left.stream()
                    .filter(each -> each.name().equals(near.get()))
                    .findFirst()
                    .ifPresent(found::add);
            left.removeIf(each -> each.name().equals(near.get()));
        }
        return found;
    }
}
