package io.baton.desk.refer;

import io.baton.desk.PartnerNames;
import io.baton.desk.reading.Amounts;
import io.baton.desk.reading.Line;
import io.baton.desk.reading.Nearest;
import io.baton.desk.reading.Quote;
import io.baton.desk.reading.Reading;
import io.baton.partner.Partner;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads `CLIENT needs NEED [to PARTNER] [$AMOUNT]`.
final class ReferWords {
    static final int LONGEST_CLIENT = 120;
    static final int LONGEST_NEED = 4000;

    private static final Pattern NEEDS = Pattern.compile("(?is)(.*?)\\s+needs?\\s+(.*)");
    private static final Pattern TO = Pattern.compile("(?is)(.*)\\s+to\\s+(.{1,100}?)");

    /// An amount at the end is only one where it is marked as money, so that "20 seats" stays a
    /// need.
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?is)(.*?)\\s+(?:for\\s+)?((?:[$€£¥]|[a-z]{3}\\s?)-?\\d[\\d.,']*[km]?|-?\\d[\\d.,']*[km]?\\s?[€£])");

    private final CurrencyUnit currency;
    private final List<Partner> partners;

    ReferWords(CurrencyUnit currency, List<Partner> partners) {
        this.currency = currency;
        this.partners = partners;
    }

    Reading<Wanted> outbound(String words) {
        return read(words, null);
    }

    /// Reads `PARTNER: CLIENT needs NEED [$AMOUNT]`.
    Reading<Wanted> inbound(String words) {
        int colon = words.indexOf(':');
        return colon < 0
                ? Reading.unclear("Please write it as: refer from PARTNER: CLIENT needs NEED")
                : PartnerNames.read(words.substring(0, colon), partners)
                        .then(partner -> read(words.substring(colon + 1), partner));
    }

    private Reading<Wanted> read(String words, @Nullable Partner from) {
        var parts = NEEDS.matcher(words.strip());
        if (!parts.matches()) {
            return Reading.unclear(
                    "I miss the word “needs”. Please write it as: refer CLIENT needs NEED");
        }
        var client = parts.group(1);
        var tail = parts.group(2).strip();
        var amount = AMOUNT.matcher(tail);
        if (amount.matches()) {
            var need = amount.group(1);
            return Amounts.read(amount.group(2), currency)
                    .then(money -> addressed(client, need, from, money));
        }
        return addressed(client, tail, from, null);
    }

    private Reading<Wanted> addressed(
            String client, String need, @Nullable Partner from, @Nullable Money estimate) {
        var to = TO.matcher(need);
        if (from != null || !to.matches()) {
            return checked(client, need, from, estimate);
        }
        var named = PartnerNames.find(to.group(2), partners);
        if (named.isPresent()) {
            return checked(client, to.group(1), named.get(), estimate);
        }
        var names = partners.stream().map(Partner::name).toList();
        return Nearest.to(to.group(2), names).isPresent()
                ? PartnerNames.read(to.group(2), partners).then(_ -> Reading.unclear(""))
                : checked(client, need, null, estimate);
    }

    /// The bounds that hold for words and for forms alike.
    static Reading<Wanted> checked(
            String client, String need, @Nullable Partner partner, @Nullable Money estimate) {
        var name = Line.of(client);
        if (name.isEmpty() || name.length() > LONGEST_CLIENT) {
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
                            .formatted(Quote.of(estimate.toString())));
        }
        return Reading.of(new Wanted(name, need.strip(), null, partner, estimate));
    }
}
