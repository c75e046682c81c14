package io.baton.desk.file;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.search.text.EditDistance;
import io.baton.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the columns of a file by their headers. Matching ignores case, blanks, hyphens, text in
/// brackets and a single typo.
///
/// @param names column headers as written in the file
/// @param positions column indexes from 0, by what the column says
public record ColumnNames<C>(List<String> names, Map<C, List<Integer>> positions) {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");

    /// `Total in EUR`, `Amount €`
    private static final Pattern CURRENCY = Pattern.compile("(?: in)? (?:[A-Z]{3}|\\p{Sc})$");

    private static final Pattern PERCENT = Pattern.compile("(?i)%|percent");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int MIN_LENGTH_FOR_TYPO = 5;
    private static final int MAX_SHOWN = 12;

    public ColumnNames {
        names = List.copyOf(names);
        positions = Map.copyOf(positions);
    }

    /// @param known the headers of each column in lower case, without blanks, separated by blanks
    public static <C extends Comparable<C>> ColumnNames<C> of(
            List<String> names, Map<C, String> known) {
        var positions = new HashMap<C, List<Integer>>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            column(names.get(i), known)
                    .ifPresent(column ->
                            positions.computeIfAbsent(column, _ -> new ArrayList<>()).add(at));
        }
        return new ColumnNames<>(names, positions);
    }

    private static <C extends Comparable<C>> Optional<C> column(String name, Map<C, String> known) {
        var word = folded(name);
        var withoutCurrency = folded(CURRENCY.matcher(name.strip()).replaceFirst(""));
        return find(known, headers -> headers.anyMatch(word::equals))
                .or(() -> find(known, headers -> headers.anyMatch(withoutCurrency::equals)))
                .or(() ->
                        word.length() < MIN_LENGTH_FOR_TYPO
                                ? Optional.empty()
                                : find(known, headers -> headers.anyMatch(one -> typo(word, one))));
    }

    private static <C extends Comparable<C>> Optional<C> find(
            Map<C, String> known, Predicate<Stream<String>> matches) {
        return known.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> matches.test(Stream.of(entry.getValue().split(" "))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean typo(String word, String header) {
        return header.length() >= MIN_LENGTH_FOR_TYPO && EditDistance.between(word, header, 1) <= 1;
    }

    private static String folded(String name) {
        var bare = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("");
    }

    /// Without a column, as if the file didn't have it.
    public ColumnNames<C> without(C column) {
        var others = new HashMap<>(positions);
        others.remove(column);
        return new ColumnNames<>(names, others);
    }

    public boolean has(C column) {
        return positions.containsKey(column);
    }

    /// The headers of the columns that say this.
    public List<String> headers(C column) {
        return positions.getOrDefault(column, List.of()).stream().map(names::get).toList();
    }

    /// The row's text for a column, joined if several columns match; may be empty.
    public String cell(Sheet.Row row, C column) {
        return positions.getOrDefault(column, List.of()).stream()
                .filter(at -> at < row.cells().size())
                .map(at -> row.cells().get(at).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Like [#cell], for a percentage: a bare number gets its sign if the header has it.
    public String percentage(Sheet.Row row, C column) {
        var cell = cell(row, column);
        boolean inPercent =
                headers(column).stream().anyMatch(header -> PERCENT.matcher(header).find());
        return inPercent && NUMBER.matcher(cell).matches() ? cell + "%" : cell;
    }

    /// Whether the row has text where no column is.
    public boolean isTooLong(Sheet.Row row) {
        return row.cells().stream().skip(names.size()).anyMatch(cell -> !cell.isBlank());
    }

    /// What to say about such a row.
    public static String tooLong() {
        return "This row has more cells than columns. Put quotation marks around a cell that contains a comma.";
    }

    /// Headers of the columns that are not read, quoted.
    public String ignored() {
        var read = positions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return quoted(
                IntStream.range(0, names.size())
                        .filter(at -> !read.contains(at))
                        .mapToObj(names::get)
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    /// All headers, quoted.
    public String all() {
        return quoted(
                names.stream().map(CleanText::oneLine).filter(name -> !name.isEmpty()).toList());
    }

    private static String quoted(List<String> words) {
        var shown =
                new TreeSet<>(words)
                        .stream()
                                .limit(MAX_SHOWN)
                                .map(name -> Quote.of(Shorten.to(40, name)))
                                .collect(Collectors.joining(", "));
        var rest = new TreeSet<>(words).size() - MAX_SHOWN;
        return rest > 0 ? shown + " and %d more".formatted(rest) : shown;
    }
}
