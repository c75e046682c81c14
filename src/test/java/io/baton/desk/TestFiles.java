package io.baton.desk;

import io.baton.chat.DownloadableFiles;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.FileDownloads;
import io.baton.desk.file.FileMaker;
import io.baton.desk.partner.file.PartnerCsvExport;
import io.baton.partner.ExportToken;
import java.util.List;
import java.util.Optional;

/// The files that a test firm offers for download.
record TestFiles(TestFirm firm) {

    FileDelivery delivery() {
        return new FileDelivery(firm.exports, keys());
    }

    DownloadableFiles offered() {
        return new FileDownloads(
                firm.exports,
                firm.firms,
                firm.stillMembers(),
                keys(),
                List.of(FileMaker.at(ExportToken.PARTNERS, new PartnerCsvExport(firm.partners))),
                firm::now);
    }

    private DownloadKeys keys() {
        return new DownloadKeys(() -> Optional.ofNullable(firm.address));
    }
}
