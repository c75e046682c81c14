package io.baton.desk.revenue;

import io.baton.desk.parsing.PeriodParser;
import io.baton.desk.parsing.PeriodReading;
import io.baton.desk.parsing.PeriodTypos;
import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a partner, a time, or both in either order: `CloudNine`, `last year`, `CloudNine 2025`,
/// `March with CloudNine`. A name may have a typo or be only begun if nothing else fits. Also for
/// other questions about a partner and a time.
public final class QuestionParser {
    private static final int MOST_WORDS = 14;

    private static final Pattern NOTHING_MORE =
            Pattern.compile(
                    "(?i)(?:so far|now|right now|please|pls|share|figures|numbers|overall|(?:from |with |by |of )?(?:all |our |the ){0,3}partners?|[ .?!]{1,40}){1,20}+");

    private final AskedPartners names;
    private final YearMonth now;

    /// @param time null if none was named
    private record Parts(@Nullable Partner partner, @Nullable PeriodReading time) {}

    /// @param partners those whose figures the asker may see, with the ones that were merged
    /// @param now the firm's current month
    public QuestionParser(List<Partner> partners, YearMonth now) {
        names = new AskedPartners(partners);
        this.now = now;
    }

    /// @param rest not blank
    public QuestionReading read(String rest) {
        var words = List.of(TypedText.oneLine(rest).split(" "));
        if (words.size() > MOST_WORDS) {
            return new QuestionReading.Unread();
        }
        if (NOTHING_MORE.matcher(rest).matches()) {
            return new QuestionReading.Clear(new RevenueQuestion(null, null));
        }
        return Stream.<Supplier<Set<Parts>>>of(
                        () -> exact(words),
                        () -> near(words, names::begun),
                        () -> near(words, names::similar),
                        () -> misspelledTime(words))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(QuestionParser::reading)
                .orElseGet(QuestionReading.Unread::new);
    }

    /// Whether these are a few words that could be a name, and no question.
    public static boolean mayBeName(String words) {
        return AskedPartners.mayBeName(words);
    }

    /// The names of partners that begin with these words, but are longer.
    List<Partner> longerNames(String rest) {
        return List.copyOf(names.begun(rest));
    }

    private static QuestionReading reading(Set<Parts> found) {
        if (found.size() == 1) {
            return reading(found.iterator().next());
        }
        var questions =
                found.stream()
                        .map(QuestionParser::reading)
                        .flatMap(each ->
                                each instanceof QuestionReading.Clear(var question)
                                        ? Stream.of(question)
                                        : Stream.empty())
                        .toList();
        return switch (questions.size()) {
            case 0 -> new QuestionReading.Unread();
            case 1 -> new QuestionReading.Clear(questions.getFirst());
            default -> new QuestionReading.Several(questions);
        };
    }

    private static QuestionReading reading(Parts parts) {
        return switch (parts.time()) {
            case PeriodReading.Future(var period) -> new QuestionReading.NotYet(period);
            case PeriodReading.WithinAMonth() -> new QuestionReading.WithinAMonth(parts.partner());
            case PeriodReading.Months(var period) ->
                    new QuestionReading.Clear(new RevenueQuestion(parts.partner(), period));
            case null -> new QuestionReading.Clear(new RevenueQuestion(parts.partner(), null));
        };
    }

    /// All that the words can mean if every name is exact. A partner may be called like a time.
    private Set<Parts> exact(List<String> words) {
        var line = String.join(" ", words);
        var all = new LinkedHashSet<Parts>();
        PeriodParser.parse(line, now).ifPresent(time -> all.add(new Parts(null, time)));
        names.exact(line).forEach(partner -> all.add(new Parts(partner, null)));
        all.addAll(split(words, names::exact));
        return all;
    }

    private Set<Parts> misspelledTime(List<String> words) {
        var all = new LinkedHashSet<Parts>();
        PeriodParser.parse(PeriodTypos.corrected(String.join(" ", words)), now)
                .ifPresent(time -> all.add(new Parts(null, time)));
        return all;
    }

    private Set<Parts> near(List<String> words, Function<String, Set<Partner>> name) {
        var whole = name.apply(String.join(" ", words));
        return whole.isEmpty()
                ? split(words, name)
                : whole.stream()
                        .map(partner -> new Parts(partner, null))
                        .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /// A name and a time, in either order.
    private Set<Parts> split(List<String> words, Function<String, Set<Partner>> name) {
        var all = new LinkedHashSet<Parts>();
        for (int at = 1; at < words.size(); at++) {
            var left = String.join(" ", words.subList(0, at));
            var right = String.join(" ", words.subList(at, words.size()));
            all.addAll(both(left, right, name));
            all.addAll(both(right, left, name));
        }
        return all;
    }

    private Set<Parts> both(String who, String when, Function<String, Set<Partner>> name) {
        var all = new LinkedHashSet<Parts>();
        PeriodParser.parse(when, now)
                .or(() -> PeriodParser.parse(PeriodTypos.corrected(when), now))
                .ifPresent(time ->
                        name.apply(who).forEach(partner -> all.add(new Parts(partner, time))));
        return all;
    }
}
