package relay;

class PeerException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    PeerException(String message, int code) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
