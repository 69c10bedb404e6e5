/**
 * The shape of a noun's words, with every text widened: what each language has to provide, no key more and none less.
 */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>;
};
