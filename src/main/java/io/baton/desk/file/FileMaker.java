package io.baton.desk.file;

import io.baton.firm.Firm;
import java.time.LocalDate;
import java.util.Optional;

/// Makes the content of one kind of file.
public interface FileMaker {

    /// @param today the firm's current date
    /// @param path as in [io.baton.partner.ExportToken#path()]
    /// @return empty if the path is of another kind, or the file is no longer there
    Optional<byte[]> content(Firm firm, LocalDate today, String path);

    /// Makes the one file with this path.
    static FileMaker at(String path, CsvFile file) {
        return (firm, today, wanted) ->
                wanted.equals(path) ? Optional.of(file.of(firm, today)) : Optional.empty();
    }
}
