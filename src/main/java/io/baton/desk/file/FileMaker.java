package io.baton.desk.file;

import io.baton.firm.Firm;
import java.util.Optional;

/// Makes the content of one kind of file.
public interface FileMaker {

    /// @param path as in [io.baton.partner.ExportToken#path()]
    /// @return empty if the path is of another kind, or the file is no longer there
    Optional<byte[]> content(Firm firm, String path);
}
