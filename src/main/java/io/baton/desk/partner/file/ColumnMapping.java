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

/// Maps the columns of a file to a partner's fields. Matching ignores case, blanks, hyphens, text
/// in brackets and a single typo.
///
/// @param names column headers as written in the file
/// @param positions column indexes from 0, by field
/// @param feeInPercent whether the fee's header contains a percent sign or the word
record ColumnMapping(
        List<String> names, Map<Column, List<Integer>> positions, boolean feeInPercent) {

    enum Column {
        NAME,
        SKILLS,
        REGIONS,
        /// What they pay the firm.
        FEE,
        /// What the firm pays them.
        FEE_TO_THEM,
        MAIL,
        CONTACT,
        STATUS,
        /// Written by the export, never read by the import.
        CHAT
    }

    private static final Pattern BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern PERCENT = Pattern.compile("(?i)%|percent");
    private static final int MIN_LENGTH_FOR_TYPO = 5;
    private static final int MAX_SHOWN = 12;

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
                                    + " commissionrate commissionpercent rate percentage percent theypay"
                                    + " theypayus theirfee",
                            Column.FEE),
                    Map.entry("wepay wepaythem ourfee feetothem", Column.FEE_TO_THEM),
                    Map.entry(
                            "email emails mail mails emailaddress mailaddress emailaddresses"
                                    + " contactemail contactemails contactmail contactemailaddress",
                            Column.MAIL),
                    Map.entry("contact contacts contactperson contactname person", Column.CONTACT),
                    Map.entry("status active", Column.STATUS),
                    Map.entry("peopleinchat", Column.CHAT));

    static ColumnMapping of(List<String> names) {
        var positions = new EnumMap<Column, List<Integer>>(Column.class);
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            column(names.get(i))
                    .ifPresent(column ->
                            positions.computeIfAbsent(column, _ -> new ArrayList<>()).add(at));
        }
        // If there is a column of e-mail addresses, the contact column holds people's names.
        if (positions.containsKey(Column.MAIL)) {
            positions.remove(Column.CONTACT);
        }
        boolean percent =
                positions.getOrDefault(Column.FEE, List.of()).stream()
                        .anyMatch(at -> PERCENT.matcher(names.get(at)).find());
        return new ColumnMapping(names, positions, percent);
    }

    private static Optional<Column> column(String name) {
        var word = folded(name);
        return KNOWN.entrySet().stream()
                .filter(known -> List.of(known.getKey().split(" ")).contains(word))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> typo(word));
    }

    private static Optional<Column> typo(String word) {
        return word.length() < MIN_LENGTH_FOR_TYPO
                ? Optional.empty()
                : KNOWN.entrySet().stream()
                        .filter(known ->
                                List.of(known.getKey().split(" ")).stream()
                                        .filter(one -> one.length() >= MIN_LENGTH_FOR_TYPO)
                                        .anyMatch(one -> EditDistance.between(word, one, 1) <= 1))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static String folded(String name) {
        var bare = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("");
    }

    /// The row's text for a column, joined if several columns match; may be empty.
    String cell(Sheet.Row row, Column column) {
        return positions.getOrDefault(column, List.of()).stream()
                .filter(at -> at < row.cells().size())
                .map(at -> row.cells().get(at).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// @return a sentence for the reader if a required column is missing
    Optional<String> missingColumns() {
        if (positions.containsKey(Column.NAME) && positions.containsKey(Column.SKILLS)) {
            return Optional.empty();
        }
        var what =
                positions.containsKey(Column.NAME)
                        ? "skills"
                        : positions.containsKey(Column.SKILLS) ? "names" : "names or skills";
        return Optional.of(
                ("There's no column for %s. The first row must name the columns, such as Name and"
                                + " Skills; yours has %s.")
                        .formatted(what, quoted(all())));
    }

    /// Headers of the columns that are not read, quoted.
    String ignoredColumns() {
        var read = positions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return quoted(
                IntStream.range(0, names.size())
                        .filter(at -> !read.contains(at))
                        .mapToObj(names::get)
                        .filter(name -> !name.isBlank())
                        .toList());
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    private List<String> all() {
        return names.stream().map(CleanText::oneLine).filter(name -> !name.isEmpty()).toList();
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
