package io.baton.statement.book;

import io.baton.sheet.Sheet;
import io.baton.sheet.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One file to import.
///
/// @param name unique within an export
/// @param lines what it says, in its order
public record BookFile(String name, List<BookLine> lines, byte[] content) {

    /// The columns of a file, and what each says about a line.
    ///
    /// @param amount whether it has amounts only, which spreadsheets add up
    record Column(String header, Function<BookLine, String> cell, boolean amount) {

        static Column text(String header, Function<BookLine, String> cell) {
            return new Column(header, cell, false);
        }

        /// @param money null for an empty cell
        static Column amount(String header, Function<BookLine, @Nullable Money> money) {
            return new Column(header, line -> plain(money.apply(line)), true);
        }

        private static String plain(@Nullable Money money) {
            return money == null ? "" : money.getAmount().toPlainString();
        }

        static Column empty(String header) {
            return always(header, "");
        }

        static Column always(String header, String cell) {
            return text(header, _ -> cell);
        }
    }

    /// Splits lines by currency, so that one that the program doesn't know spoils no other, and
    /// then by the most lines that it takes.
    ///
    /// @param name of the file, without currency, number and ending
    static List<BookFile> split(String name, List<BookLine> lines, int most, List<Column> columns) {
        var byCurrency =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.currency().getCode(),
                                        TreeMap::new,
                                        Collectors.toList()));
        var files = new ArrayList<BookFile>();
        for (Map.Entry<String, List<BookLine>> each : byCurrency.entrySet()) {
            var all = each.getValue();
            int parts = (all.size() + most - 1) / most;
            for (int i = 0; i < parts; i++) {
                var part = all.subList(i * most, Math.min(all.size(), (i + 1) * most));
                var number = parts == 1 ? "" : "-" + (i + 1);
                var full = "%s-%s%s.csv".formatted(name, each.getKey(), number);
                var content = SheetWriter.writeForPrograms(sheet(part, columns), amounts(columns));
                files.add(new BookFile(full, part, content));
            }
        }
        return List.copyOf(files);
    }

    static Sheet sheet(List<BookLine> lines, List<Column> columns) {
        return new Sheet(
                columns.stream().map(Column::header).toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> new Sheet.Row(i + 2, cells(lines.get(i), columns)))
                        .toList());
    }

    /// The headers of columns of amounts.
    static Set<String> amounts(List<Column> columns) {
        return columns.stream()
                .filter(Column::amount)
                .map(Column::header)
                .collect(Collectors.toSet());
    }

    private static List<String> cells(BookLine line, List<Column> columns) {
        return columns.stream().map(column -> column.cell().apply(line)).toList();
    }
}
