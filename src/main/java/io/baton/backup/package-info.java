/// The file of a backup. It has these parts:
///
/// 1. a line with the format: `Baton backup 2`
/// 2. gzip of the content: a sequence of items, each a letter and a BSON document. `H` is the
///    header and comes first: when the backup was begun, from which kind of database, and the
///    [Generation] of its documents, which format 1 lacks. `C` names the collection of the
///    documents that follow, `D` is a document as it is in the database, and `E` ends the content
///    with the number of documents by collection.
/// 3. SHA-256 of all bytes before it
///
/// Writing and reading hold one document in memory at a time. A later format gets another number,
/// and this build refuses it. A later generation is refused at the restore.
@NullMarked
package io.baton.backup;

import org.jspecify.annotations.NullMarked;
