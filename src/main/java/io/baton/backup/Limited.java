package io.baton.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The beginning of a stream.
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long length) {
        super(in);
        left = length;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read();
        left--;
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read(into, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
