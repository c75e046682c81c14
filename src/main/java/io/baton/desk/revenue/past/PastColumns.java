package io.baton.desk.revenue.past;

import io.baton.desk.file.ColumnNames;
import io.baton.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a file of past referrals, as the export writes them.
enum PastColumns {
    NUMBER("Number", "number no nr referralnumber batonnumber"),
    DATE("Date", "date day logged loggedon referredon referraldate dateofreferral senton created"),
    DIRECTION("Direction", "direction way sentorreceived sentreceived inorout inout type"),
    CLIENT("Client", "client clients customer clientname customername lead prospect"),
    NEED("Need", "need needs service description request project what work subject"),
    PARTNER("Partner", "partner partners partnername referredto referredby provider firm vendor"),
    RESULT("Result", "result results outcome status state stage"),
    AMOUNT("Amount", "amount value worth win winamount dealsize dealvalue revenue price"),
    RECURRING("Recurring", "recurring recurs frequency billing interval repeats"),
    MONTHS("Months", "months term duration termmonths"),
    WON_ON("Won on", "wonon won wondate datewon closedon closedate closed signedon winon windate"),
    ENDED_ON("Ended on", "endedon ended enddate ends until"),
    PRICES("Price changes", "pricechanges prices laterprices"),
    PAID("Paid", "paid payments paidon"),
    FEE("Fee", "fee fees referralfee commission feepercent feerate rate commissionrate"),
    REASON("Reason", "reason reasons lostreason whylost why"),
    CONTACT("Contact", "contact contacts clientcontact contactemail contactdetails email phone"),
    REFERENCE("Reference", "reference ref theirreference ourreference id dealid caseid externalid");

    private static final Map<PastColumns, String> KNOWN =
            Stream.of(values()).collect(Collectors.toMap(column -> column, column -> column.known));

    /// Without these, nothing can be imported.
    private static final List<PastColumns> REQUIRED =
            List.of(DATE, DIRECTION, CLIENT, NEED, PARTNER);

    private final String header;
    private final String known;

    PastColumns(String header, String known) {
        this.header = header;
        this.known = known;
    }

    /// As the export writes it.
    String header() {
        return header;
    }

    static ColumnNames<PastColumns> of(Sheet sheet) {
        return ColumnNames.of(sheet.columns(), KNOWN);
    }

    /// Headers of the required columns that are missing, in words; empty if there are all.
    static String missing(ColumnNames<PastColumns> columns) {
        var missing = REQUIRED.stream().filter(column -> !columns.has(column)).toList();
        return missing.stream().map(PastColumns::header).collect(Collectors.joining(", "));
    }

    /// Whether the file lists referrals, though a column may be missing.
    static boolean looksLike(ColumnNames<PastColumns> columns) {
        return columns.has(CLIENT) && (columns.has(NEED) || columns.has(PARTNER));
    }
}
