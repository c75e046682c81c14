package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A message of nothing but names and values, such as "ringpros acme" or "harrington 3000": no word
/// says what to do, so there are several readings.
final class BareNames {
    private BareNames() {}

    /// What such a message can mean; empty if it has other words, or only one meaning.
    ///
    /// @param referrals of the clients it names
    static List<Intent> meanings(List<Item> items, List<NamedReferral> referrals) {
        if (items.stream().anyMatch(item -> item.kind() == null && item.token().isWord())) {
            return List.of();
        }
        return meanings(
                items.stream()
                        .map(Item::kind)
                        .filter(kind -> kind != null)
                        .collect(Collectors.toSet()),
                !referrals.isEmpty());
    }

    private static List<Intent> meanings(Set<Kind> kinds, boolean referred) {
        if (kinds.equals(Set.of(Kind.PARTNER))) {
            return List.of(Intent.LIST, Intent.FIND);
        }
        if (!kinds.contains(Kind.CLIENT)) {
            return List.of();
        }
        if (kinds.contains(Kind.PARTNER)) {
            return referred
                    ? List.of(Intent.OFFER, Intent.LOG_OUTBOUND)
                    : List.of(Intent.LOG_OUTBOUND, Intent.LOG_INBOUND);
        }
        if (!referred) {
            return List.of();
        }
        if (kinds.contains(Kind.AMOUNT)) {
            return List.of(Intent.WON, Intent.PAID);
        }
        return kinds.contains(Kind.DATE)
                ? List.of(Intent.SHOW, Intent.NOTE)
                : List.of(Intent.SHOW, Intent.LOG_OUTBOUND);
    }
}
