package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.freetext.phrase.FeeQuestion;
import io.baton.desk.freetext.phrase.OwedQuestion;
import io.baton.desk.parsing.PeriodFinder;
import io.baton.desk.parsing.PeriodReading;
import io.baton.desk.terms.NamedTerms;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question about the money between the firm and one partner: what was agreed, or what is owed.
record PartnerQuestion(Partners partners) {
    private static final int LONGEST = 160;

    private static final Pattern PAYS =
            Pattern.compile(
                    "(?iU)(?:what(?:'?s| is)|show(?: me)?) (?:the|our|my) deal (?:with|for|of) (?<with>.{1,80}?)[?.! ]*|(?:what|how much) (?:(?:does|do|will|should) (?<pays>.{1,80}?) (?:pay|give)s? us"
                            + "|(?:do|will|should) we (?:pay|give) (?<paid>.{1,80}?)(?: for .{1,40})?)[?.! ]*");

    private static final Pattern IN_TIME =
            Pattern.compile(
                    "(?iU),? (?:(?:in|for|of|until) \\S.{0,25}|(?:last|this) month)[?.! ]*$");

    /// A name that may be a partner's: `what does CloudSeven owe us?`
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)\\b(?:[Dd]o(?:es)?|[Hh]a(?:s|ve)|[Oo]we|[Ww]ith|[Tt]o) (?<name>\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'-]*){0,3}?)(?= (?:owe|still|paid|not|any)\\b|[?.! ]*$)");

    /// The command that answers it; empty for any other message.
    Optional<String> command(Ask ask, String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        if (line.length() > LONGEST || text.strip().contains("\n")) {
            return Optional.empty();
        }
        var known = known(ask);
        return fee(line, known).or(() -> owed(ask, line, known));
    }

    private static Optional<String> fee(String line, List<Partner> known) {
        if (FeeQuestion.isOfAll(line)) {
            return Optional.of("partner terms");
        }
        var named =
                FeeQuestion.isIn(line)
                        ? NamedTerms.within(line, known)
                        : pays(line)
                                .flatMap(name -> NamedTerms.in(name, known))
                                .filter(each -> each.words().isEmpty());
        return named.map(each -> "partner terms " + each.partner().name());
    }

    private static Optional<String> pays(String line) {
        var question = PAYS.matcher(line);
        return question.matches()
                ? Stream.of("with", "pays", "paid")
                        .flatMap(group -> Optional.ofNullable(question.group(group)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// The question about all, with a name in it.
    private static Optional<String> owed(Ask ask, String line, List<Partner> known) {
        if (!OwedQuestion.maybe(line)) {
            return Optional.empty();
        }
        var timeless = IN_TIME.matcher(line).replaceFirst("");
        var name = NamedTerms.within(timeless, known).map(each -> each.partner().name());
        var typed = name.or(() -> unknown(timeless));
        return typed.filter(each -> OwedQuestion.isIn(ofEveryone(timeless, each)))
                .map(each -> OwedQuestion.COMMAND + " " + each + month(ask, line, each));
    }

    private static String ofEveryone(String line, String name) {
        return line.replaceFirst("(?iu)" + Pattern.quote(name) + "(?:'s)?", "everyone");
    }

    private static Optional<String> unknown(String line) {
        var name = NAME.matcher(line);
        return name.find() ? Optional.of(name.group("name")) : Optional.empty();
    }

    /// With a space before it; empty if it names none.
    private static String month(Ask ask, String line, String name) {
        var rest = line.replaceFirst("(?iu)" + Pattern.quote(name), "…");
        return PeriodFinder.find(rest, YearMonth.from(ask.today())).stream()
                .flatMap(time ->
                        time instanceof PeriodReading.Months(var period) && period.isMonth()
                                ? Stream.of(" " + period.first())
                                : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private List<Partner> known(Ask ask) {
        return switch (ask.asker()) {
            case Asker.Member _ -> partners.unmerged(ask.firm().id());
            case Asker.Contact(_, var own) -> own;
            case Asker.Stranger _ -> List.of();
        };
    }
}
