package io.baton.desk.terms;

import io.baton.desk.parsing.ParseResult;
import io.baton.terms.Payer;
import io.baton.understanding.reader.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// Reads terms in any order: `they pay us 10% on payment, cap $5,000`, `we pay them $200 per win
/// from 2026-12-01`, `they pay us 10%, we pay them 5% a month for 12 months`.
///
/// @param partner the partner's name, which may stand for `they`
/// @param firm the firm's name, which may stand for `we`
/// @param own the firm's currency, the default
/// @param today the firm's current date
public record TermsParser(String partner, String firm, CurrencyUnit own, LocalDate today) {
    private static final int LONGEST = 1_000;
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;:()&+]|[-.](?=\\s|$))++");
    private static final Pattern WORD = Pattern.compile("[^\\s,;]++");

    private static final List<TermsShape> SHAPES =
            Stream.of(FeeShapes.ALL, CycleShapes.ALL, SideShapes.ALL)
                    .flatMap(List::stream)
                    .toList();

    /// One for each direction that the words name; a single one without a direction if they name
    /// none.
    public ParseResult<List<ParsedTerms>> parse(String words) {
        var line = TypedText.oneLine(words);
        if (line.length() > LONGEST) {
            return ParseResult.unclear(
                    "Those are too many words. Use at most %,d characters.".formatted(LONGEST));
        }
        var notice = ClientNotice.in(line);
        var tokens = new ArrayList<>(tokens(named(notice.before())));
        var told = notice.told();
        if (told != null) {
            tokens.add(
                    ClientNotice.problem(told)
                            .<TermsToken>map(TermsToken.Unclear::new)
                            .orElseGet(() -> new TermsToken.Says(told)));
        }
        return read(TermsClauses.of(tokens));
    }

    /// For a place that says which direction is meant, such as a column.
    public ParseResult<ParsedTerms> parseOne(String words, Payer payer) {
        return parse(words)
                .flatMap(all -> {
                    boolean other =
                            all.stream()
                                    .anyMatch(
                                            each -> each.payer() != null && each.payer() != payer);
                    return all.size() > 1 || other
                            ? ParseResult.unclear(
                                    payer == Payer.PARTNER
                                            ? "This is about what they pay you. Leave the other direction out."
                                            : "This is about what you pay them. Leave the other direction out.")
                            : ParseResult.of(
                                    new ParsedTerms(
                                            payer, all.getFirst().from(), all.getFirst().change()));
                });
    }

    private static ParseResult<List<ParsedTerms>> read(ParseResult<List<TermsClauses>> clauses) {
        return clauses.flatMap(all -> {
            var terms = new ArrayList<ParsedTerms>();
            for (var clause : all) {
                switch (new TermsClause(clause.tokens()).read()) {
                    case ParseResult.Unclear<TermsClause.Content>(var why) -> {
                        return ParseResult.unclear(why);
                    }
                    case ParseResult.Understood<TermsClause.Content>(var content) ->
                            terms.add(
                                    new ParsedTerms(
                                            clause.payer(), content.day(), content.change()));
                }
            }
            return terms.stream().allMatch(each -> each.change().parts().isEmpty())
                    ? ParseResult.unclear(
                            "How much is it: a percentage such as 10%, an amount such as $200 per win, or no fee?")
                    : ParseResult.of(List.copyOf(terms));
        });
    }

    /// The line with `them` and `us` for the names.
    private String named(String line) {
        return replaced(replaced(line, partner, "them"), firm, "us");
    }

    private static String replaced(String line, String name, String by) {
        var known = TypedText.oneLine(name);
        return known.isEmpty()
                ? line
                : Pattern.compile(
                                "(?iU)(?<![\\p{L}\\p{N}])"
                                        + Pattern.quote(known)
                                        + "(?![\\p{L}\\p{N}])")
                        .matcher(line)
                        .replaceAll(Matcher.quoteReplacement(by));
    }

    private List<TermsToken> tokens(String line) {
        var tokens = new ArrayList<TermsToken>();
        var context = new TermsShape.Context(own, today);
        int at = afterGap(line, 0);
        while (at < line.length()) {
            var piece = pieceAt(line, at, context);
            tokens.addAll(piece.tokens());
            at = afterGap(line, piece.end());
        }
        return tokens;
    }

    private static int afterGap(String line, int at) {
        var gap = BETWEEN.matcher(line).region(at, line.length());
        return gap.lookingAt() ? gap.end() : at;
    }

    private static TermsShape.Piece pieceAt(String line, int at, TermsShape.Context context) {
        for (var shape : SHAPES) {
            var piece = shape.at(line, at, context);
            if (piece.isPresent()) {
                return piece.get();
            }
        }
        return FirstDay.at(line, at, context.today())
                .orElseGet(() -> {
                    var word = WORD.matcher(line).region(at, line.length());
                    int end = word.lookingAt() ? word.end() : at + 1;
                    return new TermsShape.Piece(
                            List.of(new TermsToken.Unread(line.substring(at, end))), end);
                });
    }
}
