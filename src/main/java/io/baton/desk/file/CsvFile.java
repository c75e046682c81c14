package io.baton.desk.file;

import io.baton.firm.Firm;
import java.time.LocalDate;

/// A file about a firm, made when someone downloads it.
@FunctionalInterface
public interface CsvFile {

    /// @param today the firm's current date
    byte[] of(Firm firm, LocalDate today);
}
