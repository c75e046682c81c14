/// Files that people send and download: reading tables, previewing what they change, and links to
/// files made on demand.
@NullMarked
package io.baton.desk.file;

import org.jspecify.annotations.NullMarked;
