package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A name that isn't known and the amount after it. Either may have several numbers: `Studio 45 1
/// 200`.
///
/// @param name at least one word
/// @param rest what seems to be an amount, and maybe a day
public record NamedAmount(String name, String rest) {
    private static final int MOST_WORDS = 20;

    private static final Pattern AMOUNT = Pattern.compile("-?(?<sign>\\p{Sc} ?|[A-Z]{3} ?)?\\d.*");

    /// What is most probably meant: a name that is near a partner's, before an amount that can be
    /// read. Empty if nothing seems to be an amount.
    ///
    /// @param own the firm's currency
    public static Optional<NamedAmount> in(String typed, List<Partner> partners, CurrencyUnit own) {
        var words = List.of(CleanText.oneLine(typed).split(" "));
        var all =
                IntStream.range(1, Math.min(words.size(), MOST_WORDS))
                        .mapToObj(at ->
                                new NamedAmount(
                                        String.join(" ", words.subList(0, at)),
                                        String.join(" ", words.subList(at, words.size()))))
                        .filter(each -> AMOUNT.matcher(each.rest()).matches())
                        .toList();
        var read = all.stream().filter(each -> each.isRead(own)).toList();
        var names = partners.stream().map(Partner::name).toList();
        return read.stream()
                .filter(each -> DidYouMean.closest(each.name(), names).isPresent())
                .min(Comparator.comparingInt(each -> each.wrongLetters(names)))
                .or(() -> read.stream().findFirst())
                .or(() -> all.stream().min(Comparator.comparing(each -> !each.hasSign())));
    }

    private int wrongLetters(List<String> names) {
        return DidYouMean.closest(name, names)
                .map(near -> DidYouMean.wrongLetters(name, near))
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isRead(CurrencyUnit own) {
        return AmountParser.parse(DatedWords.split(rest).before(), own)
                instanceof ParseResult.Understood<Money>;
    }

    private boolean hasSign() {
        var amount = AMOUNT.matcher(rest);
        return amount.matches() && amount.group("sign") != null;
    }
}
