/// Documents of files that people import and export.
@NullMarked
package io.baton.mongo.document.file;

import org.jspecify.annotations.NullMarked;
