package wrapper;

public interface Readable {
    void newest() throws Exception;
}
