package io.baton.desk.revenue;

import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds partners by a name in a question, such as `with CloudNine,`. A merged partner is the one
/// that it belongs to now.
///
/// @param partners those whose figures the asker may see, with the ones that were merged
record AskedPartners(List<Partner> partners) {
    /// Shorter beginnings fit too many names.
    private static final int SHORTEST_PART = 3;

    private static final int MOST_WORDS = 3;

    private static final Pattern ASKING =
            Pattern.compile(
                    "(?iU)\\b(?:what|how|who|whose|which|when|why|where|did|do|does|we|us|i|is|are|was|were|can|has|have|show|tell)\\b");

    private static final Pattern BEFORE_NAME =
            Pattern.compile(
                    "^(?:(?:with|from|through|via|by|of|for|at|to|our|partner)(?: |$)){1,9}+");
    private static final Pattern AFTER_NAME = Pattern.compile("(?:'s)?[ ,:;.?!]*$");

    /// Those with exactly this name.
    Set<Partner> exact(String words) {
        return Stream.of(words, bare(words))
                .filter(each -> !each.isEmpty())
                .map(each -> PartnerNameParser.byNameOrMention(each, partners))
                .flatMap(Optional::stream)
                .map(this::current)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /// Those whose names begin with these words, but are longer.
    Set<Partner> begun(String words) {
        var typed = TypedText.folded(bare(words));
        return fitting(typed, name -> name.startsWith(typed + " "));
    }

    /// Those with a word that begins like this, or with a few other letters.
    Set<Partner> similar(String words) {
        var typed = TypedText.folded(bare(words));
        return fitting(
                typed,
                name ->
                        (" " + name).contains(" " + typed)
                                || DidYouMean.misspelled(typed, List.of(name)).isPresent());
    }

    /// Whether these are a few words that no one would ask a question with.
    static boolean mayBeName(String words) {
        return words.split(" ").length <= MOST_WORDS && !ASKING.matcher(words).find();
    }

    private Set<Partner> fitting(String typed, Predicate<String> fits) {
        return typed.length() < SHORTEST_PART
                ? Set.of()
                : partners.stream()
                        .filter(each -> fits.test(TypedText.folded(each.name())))
                        .map(this::current)
                        .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /// The partner that a merged one belongs to now.
    private Partner current(Partner partner) {
        return partner.lineage().mergedInto() == null
                ? partner
                : partners.stream()
                        .filter(each -> each.lineage().mergedInto() == null)
                        .filter(each -> each.is(partner.id()))
                        .findFirst()
                        .orElse(partner);
    }

    private static String bare(String words) {
        var name = AFTER_NAME.matcher(words).replaceFirst("");
        return BEFORE_NAME.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
