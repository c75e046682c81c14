package io.baton.desk.partner.file;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.search.text.EditDistance;
import io.baton.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which column of a file says what. People call their columns as they like, so case, blanks,
/// hyphens, what stands in brackets, and one slip of the fingers make no difference.
///
/// @param names as they stand in the file
/// @param positions the numbers of the columns, from 0, by what they say
/// @param feeInPercent whether the fee's column says itself that it counts in hundreds
record ColumnMapping(
        List<String> names, Map<Column, List<Integer>> positions, boolean feeInPercent) {

    enum Column {
        NAME,
        SKILLS,
        REGIONS,
        FEE,
        MAIL,
        CONTACT,
        STATUS,
        /// Written by an export, and never read.
        CHAT
    }

    private static final Pattern BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern PERCENT = Pattern.compile("(?i)%|percent");
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int SHOWN = 12;

    private static final Map<String, Column> KNOWN =
            Map.ofEntries(
                    Map.entry(
                            "name partner partnername company companyname firm firmname business"
                                    + " businessname organisation organization vendor provider"
                                    + " supplier account accountname",
                            Column.NAME),
                    Map.entry(
                            "skill skills skillset service services offering offerings expertise"
                                    + " speciality specialities specialty specialties competence"
                                    + " competences competency competencies capability capabilities"
                                    + " solutions",
                            Column.SKILLS),
                    Map.entry(
                            "region regions area areas territory territories location locations"
                                    + " coverage market markets city cities country countries",
                            Column.REGIONS),
                    Map.entry(
                            "fee fees feepercent feerate feepercentage referralfee commission"
                                    + " commissionrate commissionpercent rate percentage percent",
                            Column.FEE),
                    Map.entry(
                            "email emails mail mails emailaddress mailaddress emailaddresses"
                                    + " contactemail contactemails contactmail contactemailaddress",
                            Column.MAIL),
                    Map.entry("contact contacts contactperson contactname person", Column.CONTACT),
                    Map.entry("status active", Column.STATUS),
                    Map.entry("peopleinchat", Column.CHAT));

    static ColumnMapping of(List<String> names) {
        var places = new EnumMap<Column, List<Integer>>(Column.class);
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            kind(names.get(i))
                    .ifPresent(
                            kind -> places.computeIfAbsent(kind, _ -> new ArrayList<>()).add(at));
        }
        // Where mail addresses have a column of their own, the other one holds people's names.
        if (places.containsKey(Column.MAIL)) {
            places.remove(Column.CONTACT);
        }
        boolean percent =
                places.getOrDefault(Column.FEE, List.of()).stream()
                        .anyMatch(at -> PERCENT.matcher(names.get(at)).find());
        return new ColumnMapping(names, places, percent);
    }

    private static Optional<Column> kind(String name) {
        var word = folded(name);
        return KNOWN.entrySet().stream()
                .filter(known -> List.of(known.getKey().split(" ")).contains(word))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> slip(word));
    }

    private static Optional<Column> slip(String word) {
        return word.length() < LONG_ENOUGH_FOR_A_SLIP
                ? Optional.empty()
                : KNOWN.entrySet().stream()
                        .filter(known ->
                                List.of(known.getKey().split(" ")).stream()
                                        .filter(one -> one.length() >= LONG_ENOUGH_FOR_A_SLIP)
                                        .anyMatch(one -> EditDistance.between(word, one, 1) <= 1))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static String folded(String name) {
        var bare = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("");
    }

    /// What a row says of it, of several columns together; empty for nothing.
    String cell(Sheet.Row row, Column kind) {
        return positions.getOrDefault(kind, List.of()).stream()
                .filter(at -> at < row.cells().size())
                .map(at -> row.cells().get(at).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// A sentence where a column is missing without which nothing can be read.
    Optional<String> missingColumns() {
        if (positions.containsKey(Column.NAME) && positions.containsKey(Column.SKILLS)) {
            return Optional.empty();
        }
        var what =
                positions.containsKey(Column.NAME)
                        ? "of skills"
                        : positions.containsKey(Column.SKILLS)
                                ? "of names"
                                : "of names and none of skills";
        return Optional.of(
                ("I find no column %s. The first row of a file names its columns, such as Name and"
                                + " Skills; yours has %s.")
                        .formatted(what, quoted(all())));
    }

    /// The names of the columns that nothing is read from.
    String ignoredColumns() {
        var read = positions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return quoted(
                IntStream.range(0, names.size())
                        .filter(at -> !read.contains(at))
                        .mapToObj(names::get)
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    boolean has(Column kind) {
        return positions.containsKey(kind);
    }

    private List<String> all() {
        return names.stream().map(CleanText::oneLine).filter(name -> !name.isEmpty()).toList();
    }

    private static String quoted(List<String> words) {
        var shown =
                new TreeSet<>(words)
                        .stream()
                                .limit(SHOWN)
                                .map(name -> Quote.of(Shorten.to(40, name)))
                                .collect(Collectors.joining(", "));
        var rest = new TreeSet<>(words).size() - SHOWN;
        return rest > 0 ? shown + " and %d more".formatted(rest) : shown;
    }
}
