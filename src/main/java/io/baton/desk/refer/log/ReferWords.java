package io.baton.desk.refer.log;

import io.baton.chat.Person;
import io.baton.chat.Written;
import io.baton.desk.parsing.Amounts;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.parsing.Nearest;
import io.baton.desk.parsing.PartnerNames;
import io.baton.desk.parsing.Reading;
import io.baton.desk.text.Line;
import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads `CLIENT needs NEED [to PARTNER] [$AMOUNT]`.
final class ReferWords {
    static final int LONGEST_CLIENT = 120;
    static final int LONGEST_NEED = 4000;

    private static final String INBOUND =
            "Please write it as: refer from PARTNER: CLIENT needs NEED";

    private static final Pattern NEEDS = Pattern.compile("(?is)(.*?)\\s+needs?\\s+(.*)");

    /// At the first colon that is not inside a mention.
    private static final Pattern FROM = Pattern.compile("(?s)((?:<@[^>]*>|[^:])*+):(.*)");

    private static final Pattern TO = Pattern.compile("(?is)(.*)\\s+to\\s+(.{1,100}?)");

    private final CurrencyUnit currency;
    private final List<Partner> partners;
    private final Map<String, Person> mentioned;

    /// @param mentioned whom the words name by `<@ID>`
    ReferWords(CurrencyUnit currency, List<Partner> partners, Map<String, Person> mentioned) {
        this.currency = currency;
        this.partners = partners;
        this.mentioned = mentioned;
    }

    Reading<Wanted> outbound(String words) {
        return words.strip().matches("(?is)from\\s*:.*")
                ? Reading.unclear(INBOUND)
                : read(words, null, "refer CLIENT needs NEED");
    }

    /// Reads `PARTNER: CLIENT needs NEED [$AMOUNT]`.
    Reading<Wanted> inbound(String words) {
        var parts = FROM.matcher(words);
        return !parts.matches()
                ? Reading.unclear(INBOUND)
                : PartnerNames.read(parts.group(1), partners)
                        .then(partner ->
                                read(
                                        parts.group(2),
                                        partner,
                                        "refer from PARTNER: CLIENT needs NEED"));
    }

    private Reading<Wanted> read(String words, @Nullable Partner from, String usage) {
        var parts = NEEDS.matcher(words.strip());
        if (!parts.matches()) {
            return Reading.unclear("I miss the word “needs”. Please write it as: " + usage);
        }
        var client = parts.group(1);
        var tail = parts.group(2).strip();
        var ending = Ending.marked(tail, currency);
        return ending.isPresent()
                ? worth(ending.get(), (need, amount) -> addressed(client, need, from, amount))
                : addressed(client, tail, from, null);
    }

    private Reading<Wanted> worth(Ending ending, BiFunction<String, Money, Reading<Wanted>> next) {
        return Amounts.read(ending.amount(), currency)
                .then(amount -> next.apply(ending.before(), amount));
    }

    private Reading<Wanted> addressed(
            String client, String need, @Nullable Partner from, @Nullable Money estimate) {
        var to = TO.matcher(need);
        if (from != null || !to.matches()) {
            return written(client, need, from, estimate);
        }
        var named = PartnerNames.named(to.group(2), partners);
        if (named.isPresent()) {
            return sentTo(to.group(2), client, to.group(1), estimate);
        }
        // Behind a partner's name a figure can only be an amount.
        var bare = estimate == null ? Ending.bare(to.group(2)) : Optional.<Ending>empty();
        var before = bare.flatMap(each -> PartnerNames.named(each.before(), partners));
        if (before.isPresent()) {
            return worth(
                    bare.orElseThrow(),
                    (each, amount) -> sentTo(each, client, to.group(1), amount));
        }
        var names = partners.stream().map(Partner::name).toList();
        var meant = bare.map(Ending::before).orElse(to.group(2));
        return Nearest.to(meant, names).isPresent()
                ? PartnerNames.read(meant, partners).then(_ -> Reading.unclear(""))
                : written(client, need, null, estimate);
    }

    /// The amount may stand before the partner as well: `needs VoIP $5k to CloudNine`.
    private Reading<Wanted> sentTo(
            String name, String client, String need, @Nullable Money estimate) {
        var ending = estimate == null ? Ending.marked(need, currency) : Optional.<Ending>empty();
        return PartnerNames.read(name, partners)
                .then(partner ->
                        ending.isPresent()
                                ? worth(
                                        ending.get(),
                                        (before, amount) ->
                                                written(client, before, partner, amount))
                                : written(client, need, partner, estimate));
    }

    private Reading<Wanted> written(
            String client, String need, @Nullable Partner partner, @Nullable Money estimate) {
        return checked(
                Mentions.written(client, mentioned),
                Mentions.written(need, mentioned),
                partner,
                estimate);
    }

    /// The bounds that hold for words and for forms alike.
    static Reading<Wanted> checked(
            String client, String need, @Nullable Partner partner, @Nullable Money estimate) {
        if (!names(client)) {
            return Reading.unclear(
                    "Please name the client in 1 to %d characters.".formatted(LONGEST_CLIENT));
        }
        if (need.isBlank() || need.length() > LONGEST_NEED) {
            return Reading.unclear(
                    "Please tell the need in 1 to %,d characters; this has %,d."
                            .formatted(LONGEST_NEED, need.strip().length()));
        }
        if (estimate != null && !estimate.isPositive()) {
            return Reading.unclear(
                    "What the business may be worth cannot be %s."
                            .formatted(
                                    Quote.of(
                                            Written.money(
                                                    estimate.getAmount(),
                                                    estimate.getCurrencyUnit().getCode()))));
        }
        return Reading.of(new Wanted(Line.of(client), need.strip(), null, partner, estimate));
    }

    /// Whether these words can be a client's name.
    static boolean names(String client) {
        var name = Line.of(client);
        return !name.isEmpty() && name.length() <= LONGEST_CLIENT;
    }
}
