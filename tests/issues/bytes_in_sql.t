Bytes are no text: JSON would be broken by them.

$ bifc sql "SELECT x'ff41' AS photo" --json
! bifc: [refused] photo holds bytes that are no text.
!   Ask for them in hexadecimal: hex(photo)
[4]
$ bifc sql "SELECT hex(x'ff41') AS photo" --json
> [
> {"photo":"FF41"}
> ]
