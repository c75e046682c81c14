package io.baton.sheet;

import java.util.List;

/// A table with column headers.
public record Sheet(List<String> columns, List<Row> rows) {

    /// @param number row number as a spreadsheet counts it; 1 is the first row of the file
    /// @param cells may be fewer or more than the columns
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
