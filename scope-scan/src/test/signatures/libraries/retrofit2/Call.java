package retrofit2;

/** Signature only. */
public interface Call<T> {}
