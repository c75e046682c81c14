package io.baton.desk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.FeeText;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.terms.RandomRules;
import io.baton.terms.TermsChange;
import io.baton.terms.TermsChanges;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// What Baton writes about terms, it reads back as the same terms.
class TermsWordsPropertiesTest {
    private static final List<@Nullable String> NOTICES =
            Arrays.asList(
                    null,
                    "CloudNine pays us 10%, at most $500",
                    "Wir bekommen eine Provision; no fee for you",
                    "We don't tell the client 'everything'.");

    @Property(tries = 2_000)
    void termsInWordsAreReadBackAsTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var rule = random.nextInt(8) == 0 ? null : new RandomRules(random).rule();
        var days = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(3_650));
        var terms = new AgreedTerms(rule, days, NOTICES.get(random.nextInt(NOTICES.size())));

        assertThat(read(TermsWords.of(terms), AgreedTerms.NONE)).isEqualTo(terms);
    }

    @Property(tries = 1_000)
    void rulesAsTheyAreShownAreReadBackAsTheSame(@ForAll long seed) {
        var rule = new RandomRules(new Random(seed)).rule();

        assertThat(read(FeeText.of(rule).plainText(), AgreedTerms.NONE).fee()).isEqualTo(rule);
    }

    @Property(tries = 1_000)
    void aChangeToTermsLeadsThereFromAnyOthers(@ForAll long seed) {
        var random = new Random(seed);
        var before = AgreedTerms.of(new RandomRules(random).rule());
        var rule = new RandomRules(random).rule();
        var after = new AgreedTerms(random.nextBoolean() ? rule : null, 90, null);

        assertThat(TermsChanges.to(after).appliedTo(before))
                .isEqualTo(new TermsChange.Outcome.Agreed(after));
        assertThat(ruleAfter(TermsChanges.to(rule), before)).isEqualTo(rule);
    }

    /// As own words are kept until they're confirmed.
    @Property(tries = 500)
    void changesInBothDirectionsAreReadBackAsTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var all =
                Arrays.stream(Payer.values())
                        .map(payer ->
                                new ParsedTerms(
                                        payer,
                                        LocalDate.of(2026, 12, 1).plusDays(random.nextInt(400)),
                                        TermsChanges.to(new RandomRules(random).rule())))
                        .toList();
        var words = all.stream().map(TermsWords::of).collect(Collectors.joining(", "));

        var read = parse(words);

        assertThat(read).extracting(ParsedTerms::payer).containsExactly(Payer.values());
        for (int i = 0; i < all.size(); i++) {
            assertThat(read.get(i).from()).isEqualTo(all.get(i).from());
            assertThat(read.get(i).change().appliedTo(AgreedTerms.NONE))
                    .isEqualTo(all.get(i).change().appliedTo(AgreedTerms.NONE));
        }
    }

    private static @Nullable FeeRule ruleAfter(TermsChange change, AgreedTerms before) {
        return ((TermsChange.Outcome.Agreed) change.appliedTo(before)).terms().fee();
    }

    private static AgreedTerms read(String words, AgreedTerms before) {
        return ((TermsChange.Outcome.Agreed) parse(words).getFirst().change().appliedTo(before))
                .terms();
    }

    private static List<ParsedTerms> parse(String words) {
        var parser =
                new TermsParser(
                        "RingPros", "Northwind", CurrencyUnit.GBP, LocalDate.of(2026, 11, 3));
        return switch (parser.parse(words)) {
            case ParseResult.Unclear<List<ParsedTerms>>(var why) ->
                    throw new AssertionError(words + ": " + why);
            case ParseResult.Understood<List<ParsedTerms>>(var all) -> all;
        };
    }
}
