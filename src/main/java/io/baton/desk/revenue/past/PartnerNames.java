package io.baton.desk.revenue.past;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.partner.PartnerFieldParser;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.partner.SimilarNames;
import io.baton.desk.text.Quote;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.partner.PartnerName;
import io.baton.partner.Partners;
import io.baton.understanding.reader.Confusables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the partners that a file names. A name that's nearly a partner's could be a typo, so it's
/// neither taken for that partner nor added.
final class PartnerNames {

    /// What a name in a file stands for.
    sealed interface Named {
        record Known(Partner partner) implements Named {}

        /// No partner has the name, or nearly. It can be added.
        record Unknown(String name) implements Named {}

        /// @param why full sentences for the reader
        record Doubtful(String why) implements Named {}
    }

    private final Map<String, Partner> known = new HashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final List<Partner> bench;

    private PartnerNames(List<Partner> bench, List<Former> former) {
        this.bench = bench;
        bench.forEach(partner -> known.put(partner.nameKey(), partner));
        former.forEach(each -> known.putIfAbsent(PartnerName.key(each.name()), each.partner()));
    }

    /// A removed partner is found if no other has its name. One that was merged is the other one.
    static PartnerNames of(Partners partners, FirmId firm) {
        var ever = partners.everKnown(firm);
        var former =
                ever.stream()
                        .filter(partner ->
                                partner.removed() || partner.lineage().mergedInto() != null)
                        .flatMap(partner -> current(partner, ever).stream())
                        .toList();
        return new PartnerNames(partners.all(firm), former);
    }

    /// @param name of a partner that's no longer on the bench
    /// @param partner who has its referrals now
    private record Former(String name, Partner partner) {}

    private static Optional<Former> current(Partner partner, List<Partner> ever) {
        return partner.lineage().mergedInto() == null
                ? Optional.of(new Former(partner.name(), partner))
                : ever.stream()
                        .filter(other -> other.lineage().mergedInto() == null)
                        .filter(other -> other.is(partner.id()))
                        .findFirst()
                        .map(other -> new Former(partner.name(), other));
    }

    Named find(String typed) {
        return named.computeIfAbsent(PartnerName.key(typed), key -> look(typed, key));
    }

    private Named look(String typed, String key) {
        var partner = known.get(key);
        if (partner != null) {
            return new Named.Known(partner);
        }
        return switch (PartnerFieldParser.name(typed)) {
            case ParseResult.Unclear<String>(var why) -> new Named.Doubtful(why);
            case ParseResult.Understood<String>(var name) -> unknown(key, name);
        };
    }

    private Named unknown(String key, String name) {
        var others =
                Stream.concat(bench.stream().map(Partner::name), unknown.values().stream())
                        .toList();
        var lookalike = others.stream().filter(other -> Confusables.alike(other, name)).findFirst();
        if (lookalike.isPresent()) {
            return new Named.Doubtful(PartnerReplies.looksLike(lookalike.get()));
        }
        var near = others.stream().filter(other -> SimilarNames.are(other, name)).findFirst();
        if (near.isPresent()) {
            return new Named.Doubtful(
                    "%s is nearly %s. Write it the same, or add %s first with partner add."
                            .formatted(Quote.of(name), Quote.of(near.get()), Quote.of(name)));
        }
        unknown.put(key, name);
        return new Named.Unknown(name);
    }
}
