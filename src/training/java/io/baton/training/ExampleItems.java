package io.baton.training;

import static java.util.Comparator.comparingInt;

import io.baton.understanding.Span;
import io.baton.understanding.example.Example;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.mail.Sentences;
import io.baton.understanding.reader.TypedValues;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// An example as Baton meets it: once with its names known to the firm, and once with names that
/// Baton has never heard.
final class ExampleItems {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 11);

    private ExampleItems() {}

    static Set<List<Item>> ofMessage(Example example) {
        return new LinkedHashSet<>(
                Stream.of(true, false)
                        .map(known -> Item.of(example.text(), known(example, known)))
                        .toList());
    }

    /// Likewise, but amounts and days that aren't marked stay words.
    static Set<List<Item>> ofMarks(Example example) {
        return new LinkedHashSet<>(
                Stream.of(true, false)
                        .map(known -> Item.of(example.text(), marked(example, known)))
                        .toList());
    }

    /// The items of each sentence of a mail.
    static Set<List<List<Item>>> ofMail(Example mail) {
        return new LinkedHashSet<>(
                Stream.of(true, false).map(known -> sentences(mail, known)).toList());
    }

    private static List<List<Item>> sentences(Example mail, boolean namesKnown) {
        var known = known(mail, namesKnown);
        return Sentences.of(mail.text()).stream()
                .map(sentence -> Item.of(mail.text(), sentence, known))
                .toList();
    }

    private static List<Item.Known> known(Example example, boolean namesKnown) {
        var marked = marked(example, namesKnown);
        return Stream.concat(
                        marked.stream(),
                        values(example.text())
                                .filter(value ->
                                        marked.stream()
                                                .noneMatch(each ->
                                                        each.span().overlaps(value.span()))))
                .sorted(comparingInt(each -> each.span().start()))
                .toList();
    }

    /// Amounts and days that aren't marked, because they aren't the point.
    private static Stream<Item.Known> values(String text) {
        var typed = TypedValues.of(text, CurrencyUnit.GBP, TODAY, "GB");
        return Stream.of(
                        spans(
                                Kind.AMOUNT,
                                typed.money().amounts().stream().map(each -> each.span())),
                        spans(
                                Kind.DATE,
                                typed.dates().deadlines().stream().map(each -> each.span())),
                        spans(Kind.DATE, typed.dates().days().stream().map(each -> each.span())))
                .flatMap(each -> each);
    }

    private static Stream<Item.Known> spans(Kind kind, Stream<Span> spans) {
        return spans.map(span -> new Item.Known(kind, span));
    }

    private static List<Item.Known> marked(Example example, boolean namesKnown) {
        var kinds = kinds(namesKnown);
        return example.marks().stream()
                .filter(mark -> kinds.containsKey(mark.slot()))
                .map(mark ->
                        new Item.Known(Objects.requireNonNull(kinds.get(mark.slot())), mark.span()))
                .sorted(comparingInt(each -> each.span().start()))
                .toList();
    }

    private static Map<SlotName, Kind> kinds(boolean namesKnown) {
        var kinds = new HashMap<SlotName, Kind>();
        kinds.put(SlotName.AMOUNT, Kind.AMOUNT);
        kinds.put(SlotName.BY, Kind.DATE);
        kinds.put(SlotName.DATE, Kind.DATE);
        kinds.put(SlotName.PERIOD, Kind.DATE);
        kinds.put(SlotName.REFERRAL, Kind.REFERRAL);
        kinds.put(SlotName.PHONE, Kind.PHONE);
        kinds.put(SlotName.EMAIL, Kind.EMAIL);
        if (namesKnown) {
            kinds.put(SlotName.CLIENT, Kind.CLIENT);
            kinds.put(SlotName.PARTNER, Kind.PARTNER);
            kinds.put(SlotName.EXCLUDED, Kind.PARTNER);
            kinds.put(SlotName.MEMBER, Kind.MEMBER);
        }
        return kinds;
    }
}
