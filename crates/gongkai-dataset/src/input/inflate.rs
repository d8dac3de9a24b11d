//! Opens a file, compressed or not, without ever trusting how large it becomes.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;

/// How much is read from a file at once.
const BUFFER: usize = 1 << 17;
/// The stretch of decompressed bytes over which the growth is measured.
const WINDOW: u64 = 16 << 20;
/// The most that such a stretch may be larger than what it was read from. Deflate can do 1032, which
/// only runs of one byte reach; pages, archives and logs stay below 50.
const MOST_GROWTH: u64 = 250;

/// Opens a file that may be gzip (told by its first bytes), adding what is read from the disk to
/// `progress`.
pub(crate) fn open(path: &Path, progress: &Arc<AtomicU64>) -> io::Result<Box<dyn BufRead + Send>> {
    unpacked(Box::new(File::open(path)?), progress)
}

/// Opens standard input in the same way.
pub(crate) fn standard(progress: &Arc<AtomicU64>) -> io::Result<Box<dyn BufRead + Send>> {
    unpacked(Box::new(io::stdin()), progress)
}

fn unpacked(
    inner: Box<dyn Read + Send>,
    progress: &Arc<AtomicU64>,
) -> io::Result<Box<dyn BufRead + Send>> {
    let file = Counted {
        inner,
        read: 0,
        progress: Arc::clone(progress),
    };
    let mut file = BufReader::with_capacity(BUFFER, file);
    if file.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        let guarded = Guarded {
            inner: MultiGzDecoder::new(file),
            out: 0,
            read_before: 0,
        };
        Ok(Box::new(BufReader::with_capacity(BUFFER, guarded)))
    } else {
        Ok(Box::new(file))
    }
}

/// Counts the bytes read.
struct Counted {
    inner: Box<dyn Read + Send>,
    read: u64,
    progress: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.read += read as u64;
        self.progress.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// Ends a file that expands beyond what documents do.
struct Guarded {
    inner: MultiGzDecoder<BufReader<Counted>>,
    /// Decompressed bytes of this window.
    out: u64,
    /// Compressed bytes up to this window.
    read_before: u64,
}

impl Read for Guarded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.out += read as u64;
        if self.out >= WINDOW {
            let file = self.inner.get_ref().get_ref();
            // What lies read ahead in the buffer counts for the window, in the file's favour.
            let compressed = (file.read - self.read_before).max(1);
            if self.out / compressed > MOST_GROWTH {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    format!("expands more than {MOST_GROWTH}-fold: a gzip bomb, not a crawl"),
                ));
            }
            self.read_before = file.read;
            self.out = 0;
        }
        Ok(read)
    }
}
