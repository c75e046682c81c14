package io.baton.desk.statement;

import io.baton.desk.Ask;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.NamedAmount;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import io.baton.statement.FeeSettlement;
import io.baton.terms.Payer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A partner and a payment, as typed: `CloudNine $300 on 2026-11-03`, `from CloudNine $500`.
record SettlementWords(Partner partner, FeeSettlement settlement) {
    private static final Pattern FIRST = Pattern.compile("(?i)^(?:from|to) ");

    /// A partner's name at the start.
    ///
    /// @param rest what follows it
    record Named(Partner partner, String rest) {
        private static final Pattern AMOUNT = Pattern.compile("(?s)[^\\d\\s]{0,4} ?\\d.*");

        /// Whether it could be an amount, or is missing.
        boolean hasAmount() {
            return rest.isEmpty() || AMOUNT.matcher(rest).matches();
        }
    }

    static Optional<Named> partner(String typed, List<Partner> partners) {
        var words = FIRST.matcher(CleanText.oneLine(typed)).replaceFirst("").split(" ");
        int most = Math.min(words.length, PartnerNameParser.mostWords(partners));
        for (int count = most; count > 0; count--) {
            var found = PartnerNameParser.byNameOrMention(join(words, 0, count), partners);
            if (found.isPresent()) {
                return Optional.of(new Named(found.get(), join(words, count, words.length)));
            }
        }
        return Optional.empty();
    }

    /// What seems to be the name of a partner that isn't known; empty if no amount follows it.
    static Optional<String> nameIn(Ask ask, String typed, List<Partner> partners) {
        var words = FIRST.matcher(CleanText.oneLine(typed)).replaceFirst("");
        return NamedAmount.in(words, partners, ask.firm().currency()).map(NamedAmount::name);
    }

    static ParseResult<SettlementWords> read(
            Ask ask, Payer payer, String typed, List<Partner> partners) {
        var named = partner(typed, partners);
        if (named.isEmpty()) {
            var words = FIRST.matcher(CleanText.oneLine(typed)).replaceFirst("");
            return PartnerNameParser.parse(
                            nameIn(ask, typed, partners).orElse(words.split(" ")[0]), partners)
                    .flatMap(_ -> ParseResult.unclear("Which partner?"));
        }
        var dated = DatedWords.split(named.get().rest());
        return AmountParser.parse(dated.before(), ask.firm().currency())
                .flatMap(amount ->
                        dated.on(ask.today())
                                .map(on ->
                                        new SettlementWords(
                                                named.get().partner(),
                                                new FeeSettlement(
                                                        FeeSettlement.idOf(ask.turn().id()),
                                                        payer,
                                                        on,
                                                        amount))));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
