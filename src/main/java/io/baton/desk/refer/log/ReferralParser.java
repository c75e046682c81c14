package io.baton.desk.refer.log;

import io.baton.chat.Person;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import io.baton.referral.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// Reads `CLIENT needs NEED [to PARTNER] [$AMOUNT]`.
final class ReferralParser {
    static final int LONGEST_CLIENT = 120;
    static final int LONGEST_NEED = 4000;

    private static final String INBOUND =
            "Write it like this: refer from PARTNER: CLIENT needs NEED";

    private static final Pattern NEEDS = Pattern.compile("(?is)(.*?)\\s+needs?\\s+(.*)");

    /// Splits at the first colon outside a mention.
    private static final Pattern FROM = Pattern.compile("(?s)((?:<@[^>]*>|[^:])*+):(.*)");

    private static final Pattern TO = Pattern.compile("(?is)(.*)\\s+to\\s+(.{1,100}?)");

    private final CurrencyUnit currency;
    private final List<Partner> partners;
    private final Map<String, Person> mentioned;

    /// @param mentioned people mentioned in the text as `<@ID>`, by id
    ReferralParser(CurrencyUnit currency, List<Partner> partners, Map<String, Person> mentioned) {
        this.currency = currency;
        this.partners = partners;
        this.mentioned = mentioned;
    }

    ParseResult<ReferralDraft> parseOutbound(String words) {
        return words.strip().matches("(?is)from\\s*:.*")
                ? ParseResult.unclear(INBOUND)
                : read(words, null, "refer CLIENT needs NEED");
    }

    /// Reads `PARTNER: CLIENT needs NEED [$AMOUNT]`.
    ParseResult<ReferralDraft> parseInbound(String words) {
        var parts = FROM.matcher(words);
        return !parts.matches()
                ? ParseResult.unclear(INBOUND)
                : PartnerNameParser.parse(parts.group(1), partners)
                        .flatMap(partner ->
                                read(
                                        parts.group(2),
                                        partner,
                                        "refer from PARTNER: CLIENT needs NEED"));
    }

    private ParseResult<ReferralDraft> read(String words, @Nullable Partner from, String usage) {
        var parts = NEEDS.matcher(words.strip());
        if (!parts.matches()) {
            return ParseResult.unclear(
                    MissingPart.in(words.strip()) + " Write it like this: " + usage);
        }
        var client = parts.group(1);
        var tail = parts.group(2).strip();
        var ending = TrailingAmount.withCurrency(tail, currency);
        return ending.isPresent()
                ? worth(ending.get(), (need, amount) -> addressed(client, need, from, amount))
                : addressed(client, tail, from, null);
    }

    private ParseResult<ReferralDraft> worth(
            TrailingAmount trailingAmount,
            BiFunction<String, Estimate, ParseResult<ReferralDraft>> next) {
        return trailingAmount
                .value(currency)
                .flatMap(amount -> next.apply(trailingAmount.before(), amount));
    }

    private ParseResult<ReferralDraft> addressed(
            String client, String need, @Nullable Partner from, @Nullable Estimate estimate) {
        var to = TO.matcher(need);
        if (from != null || !to.matches()) {
            return written(client, need, from, estimate);
        }
        var named = PartnerNameParser.byNameOrMention(to.group(2), partners);
        if (named.isPresent()) {
            return sentTo(to.group(2), client, to.group(1), estimate);
        }
        // After a partner's name, a number can only be an amount.
        var bare = TrailingAmount.plainNumber(to.group(2));
        var ending = bare.stream().filter(each -> estimate == null && isPartner(each)).findFirst();
        if (ending.isPresent()) {
            return worth(ending.get(), (each, amount) -> sentTo(each, client, to.group(1), amount));
        }
        var names = partners.stream().map(Partner::name).toList();
        boolean amountLast = estimate == null && !bare.isEmpty();
        var name = amountLast ? bare.getFirst().before() : to.group(2);
        return DidYouMean.closest(name, names).isPresent()
                ? PartnerNameParser.parse(name, partners).flatMap(_ -> ParseResult.unclear(""))
                : written(client, need, null, estimate);
    }

    private boolean isPartner(TrailingAmount words) {
        return PartnerNameParser.byNameOrMention(words.before(), partners).isPresent();
    }

    /// The amount may also come before the partner: `needs VoIP $5k to CloudNine`.
    private ParseResult<ReferralDraft> sentTo(
            String name, String client, String need, @Nullable Estimate estimate) {
        var ending =
                estimate == null
                        ? TrailingAmount.withCurrency(need, currency)
                        : Optional.<TrailingAmount>empty();
        return PartnerNameParser.parse(name, partners)
                .flatMap(partner ->
                        ending.isPresent()
                                ? worth(
                                        ending.get(),
                                        (before, amount) ->
                                                written(client, before, partner, amount))
                                : written(client, need, partner, estimate));
    }

    private ParseResult<ReferralDraft> written(
            String client, String need, @Nullable Partner partner, @Nullable Estimate estimate) {
        return validated(
                MentionParser.withNames(client, mentioned),
                MentionParser.withNames(need, mentioned),
                partner,
                estimate);
    }

    /// Checks the limits that apply to commands and forms alike.
    static ParseResult<ReferralDraft> validated(
            String client, String need, @Nullable Partner partner, @Nullable Estimate estimate) {
        if (!canBeClientName(client)) {
            return ParseResult.unclear(
                    client.isBlank()
                            ? "Who is the client?"
                            : "Use at most %d characters for the client's name; this has %,d."
                                    .formatted(LONGEST_CLIENT, client.strip().length()));
        }
        if (need.isBlank()) {
            return ParseResult.unclear("What does the client need?");
        }
        if (need.length() > LONGEST_NEED) {
            return ParseResult.unclear(
                    "Use at most %,d characters for the need; this has %,d."
                            .formatted(LONGEST_NEED, need.strip().length()));
        }
        if (estimate != null && !estimate.worth().amount().isPositive()) {
            var typed = WorthText.of(estimate.worth()).plainText();
            return ParseResult.unclear(
                    "The amount must be above zero, not %s.".formatted(Quote.of(typed)));
        }
        return ParseResult.of(
                new ReferralDraft(
                        CleanText.oneLine(client), need.strip(), null, partner, estimate, null));
    }

    static boolean canBeClientName(String client) {
        var name = CleanText.oneLine(client);
        return !name.isEmpty() && name.length() <= LONGEST_CLIENT;
    }
}
