package io.baton.desk.refer.log;

import io.baton.chat.Person;
import io.baton.desk.Ask;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.Openers;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.referral.amount.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// Reads `CLIENT needs NEED [to PARTNER] [$AMOUNT]`.
final class ReferralParser {
    private static final String INBOUND =
            "Write it like this: refer from PARTNER: CLIENT needs NEED";

    private static final Pattern NEEDS = Pattern.compile("(?is)(.*?)\\s+needs?\\s+(.*)");

    /// Splits at the first colon outside a mention.
    private static final Pattern FROM = Pattern.compile("(?s)((?:<@[^>]*>|[^:])*+):(.*)");

    private static final Pattern TO = Pattern.compile("(?is)(.*)\\s+to\\s+(.{1,100}?)");

    private final CurrencyUnit currency;
    private final LocalDate today;
    private final List<Partner> partners;
    private final Map<String, Person> mentioned;

    ReferralParser(Ask ask, List<Partner> partners) {
        currency = ask.firm().currency();
        today = ask.today();
        mentioned = ask.mentioned();
        this.partners = partners;
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
        var client = Openers.withoutBeforeName(parts.group(1));
        var tail = parts.group(2).strip();
        var deadline = TrailingDeadline.in(tail, today);
        return deadline.isPresent()
                ? read(client, deadline.get().before(), from)
                        .flatMap(draft ->
                                draft.neededBy() == null
                                        ? ParseResult.of(
                                                draft.withNeededBy(deadline.get().neededBy()))
                                        : ParseResult.unclear(
                                                "I read two dates. When does the client need it?"))
                : read(client, tail, from);
    }

    private ParseResult<ReferralDraft> read(String client, String tail, @Nullable Partner from) {
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

    /// The deadline may also come before the partner or the amount.
    private ParseResult<ReferralDraft> written(
            String client, String need, @Nullable Partner partner, @Nullable Estimate estimate) {
        var deadline = TrailingDeadline.in(need, today);
        return DraftLimits.checked(
                        MentionParser.withNames(client, mentioned),
                        MentionParser.withNames(
                                deadline.map(TrailingDeadline::before).orElse(need), mentioned),
                        partner,
                        estimate)
                .map(draft ->
                        draft.withNeededBy(deadline.map(TrailingDeadline::neededBy).orElse(null)));
    }
}
